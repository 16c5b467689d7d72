"""The network of multilingual-e5-small as an ONNX graph: twelve layers of a BERT encoder, mostly in whole numbers.

Source: Devlin et al., *BERT*, 2018; Wang et al., *Multilingual E5 Text Embeddings*, 2024. Matrices are multiplied in
8-bit whole numbers, a scale for each column; but for the one from the inner units, whose input has a few far larger
numbers that would leave nothing of the others.
"""

from collections.abc import Sequence

import numpy as np
from onnx import NodeProto, TensorProto, helper, numpy_helper

from feedback.understanding.e5.model_file import ModelFile, plain

_OPSETS = (("", 17), ("com.microsoft", 1))
_FORMAT = 9  # the version of ONNX's file format
_MOST = 127  # of an 8-bit whole number
_FLOAT = TensorProto.FLOAT


class _Graph:
    """The parts of a graph while it grows; every method returns the name of what it adds."""

    def __init__(self, source: ModelFile) -> None:
        self.source, self.nodes, self.constants = source, [], []
        self._quantized: dict[str, list[str]] = {}

    def constant(self, name: str, value: np.ndarray) -> str:
        self.constants.append(numpy_helper.from_array(value, name))
        return name

    def node(self, kind: str, *inputs: str, domain: str = "", **options: object) -> str:
        return self._add(helper.make_node(kind, inputs, [f"out{len(self.nodes)}"], domain=domain, **options))

    def _add(self, made: NodeProto) -> str:
        self.nodes.append(made)
        return made.output[0]

    def normed(self, inner: str, name: str) -> str:
        """``inner`` with mean 0 and deviation 1 for each token, then scaled."""
        scale, shift = (self.constant(f"{name}.{it}", self.source.floats(f"{name}.{it}")) for it in "wb")
        return self.node("LayerNormalization", inner, scale, shift, axis=-1, epsilon=self.source.sizes.epsilon)

    def linear(self, inner: str, name: str, width: int, *, whole: bool = True) -> str:
        """``inner``, of ``width`` numbers for each token, times a matrix, in ``whole`` numbers or not, plus a row."""
        matrix = np.ascontiguousarray(plain(self.source.blocks(f"{name}.w", width)).T)
        product = self._in_whole_numbers(inner, name, matrix) if whole else self._in_floats(inner, name, matrix)
        return self.node("Add", product, self.constant(f"{name}.b", self.source.floats(f"{name}.b")))

    def _in_floats(self, inner: str, name: str, matrix: np.ndarray) -> str:
        return self.node("MatMul", inner, self.constant(f"{name}.w", matrix))

    def _in_whole_numbers(self, inner: str, name: str, matrix: np.ndarray) -> str:
        scales = (np.abs(matrix).max(axis=0) / _MOST).astype(np.float32)
        whole = self.constant(f"{name}.w", np.round(matrix / scales).astype(np.int8))
        if inner not in self._quantized:
            outputs = [f"{inner}.{it}" for it in ("whole", "scale", "zero")]
            self.nodes.append(helper.make_node("DynamicQuantizeLinear", [inner], outputs))
            self._quantized[inner] = outputs
        numbers, scale, zero = self._quantized[inner]
        product = self.node("Cast", self.node("MatMulInteger", numbers, whole, zero), to=_FLOAT)
        return self.node("Mul", product, self.node("Mul", scale, self.constant(f"{name}.s", scales)))


def build(source: ModelFile, depths: Sequence[int]) -> bytes:
    """A model from ``tokens`` (a row of numbers for each token) to their mean after each of ``depths`` layers."""
    sizes, graph = source.sizes, _Graph(source)
    graph.constant("by_head", np.array([0, sizes.heads, sizes.units // sizes.heads]))
    graph.constant("by_token", np.array([0, sizes.units]))
    graph.constant("softening", np.float32((sizes.units // sizes.heads) ** -0.5))
    tokens, means = graph.normed("tokens", "emb.ln"), []
    for number in range(max(depths)):
        tokens = _layer(graph, tokens, f"l{number}")
        if number + 1 in depths:
            means.append(graph.node("ReduceMean", tokens, axes=[0], keepdims=0))
    return _model(graph, means)


def _layer(graph: _Graph, tokens: str, name: str) -> str:
    sizes = graph.source.sizes
    told = graph.linear(_attention(graph, tokens, name), f"{name}.ao", sizes.units)
    tokens = graph.normed(graph.node("Add", tokens, told), f"{name}.aln")
    inner = graph.node("Gelu", graph.linear(tokens, f"{name}.fi", sizes.units), domain="com.microsoft")
    thought = graph.linear(inner, f"{name}.fo", sizes.inner, whole=False)
    return graph.normed(graph.node("Add", tokens, thought), f"{name}.oln")


def _attention(graph: _Graph, tokens: str, name: str) -> str:
    """What each token hears from all others, head by head."""
    asked, offered, said = (
        graph.node("Reshape", graph.linear(tokens, f"{name}.{it}", graph.source.sizes.units), "by_head") for it in "qkv"
    )
    asked, said = (graph.node("Transpose", it, perm=[1, 0, 2]) for it in (asked, said))
    likeness = graph.node("MatMul", asked, graph.node("Transpose", offered, perm=[1, 2, 0]))
    heeded = graph.node("Softmax", graph.node("Mul", likeness, "softening"), axis=-1)
    heard = graph.node("Transpose", graph.node("MatMul", heeded, said), perm=[1, 0, 2])
    return graph.node("Reshape", heard, "by_token")


def _model(graph: _Graph, outputs: Sequence[str]) -> bytes:
    units = graph.source.sizes.units
    inputs = [helper.make_tensor_value_info("tokens", _FLOAT, ["count", units])]
    given = [helper.make_tensor_value_info(it, _FLOAT, [units]) for it in outputs]
    made = helper.make_graph(graph.nodes, "e5", inputs, given, graph.constants)
    opsets = [helper.make_opsetid(domain, version) for domain, version in _OPSETS]
    model = helper.make_model(made, opset_imports=opsets)
    model.ir_version = _FORMAT
    return model.SerializeToString()
