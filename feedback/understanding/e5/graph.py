"""The network of multilingual-e5-small as an ONNX graph: twelve layers of a BERT encoder, mostly in whole numbers.

Source: Devlin et al., *BERT*, 2018; Wang et al., *Multilingual E5 Text Embeddings*, 2024. Matrices are multiplied in
8-bit whole numbers, a scale for each column. What comes from the inner units is multiplied in four parts: it has a few
far larger numbers, that with one scale for all would leave little of the others.
"""

from collections.abc import Sequence
from functools import partial, reduce

import numpy as np
from onnx import NodeProto, TensorProto, helper, numpy_helper

from feedback.understanding.e5.model_file import ModelFile, plain

_OPSETS = (("", 17), ("com.microsoft", 1))
_FORMAT = 9  # the version of ONNX's file format
_MOST, _TINY = 63, 1e-12  # of a weight, so that two products fit into 16 bits on processors without VNNI; of a scale
_INNER_PARTS = 4
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

    def linear(self, inner: str, name: str, width: int, parts: int = 1) -> str:
        """``inner`` (``width`` numbers a token) times a matrix, plus a row; ``parts`` have scales of their own."""
        matrix = np.split(plain(self.source.blocks(f"{name}.w", width)).T, parts)
        inners = self._parted(inner, name, width, parts) if parts > 1 else [inner]
        products = [
            self._product(each, f"{name}.{number}", rows)
            for number, (each, rows) in enumerate(zip(inners, matrix, strict=True))
        ]
        total = reduce(partial(self.node, "Add"), products)
        return self.node("Add", total, self.constant(f"{name}.b", self.source.floats(f"{name}.b")))

    def _parted(self, inner: str, name: str, width: int, parts: int) -> list[str]:
        sizes = self.constant(f"{name}.parts", np.array([width // parts] * parts))
        outputs = [f"{inner}.part{number}" for number in range(parts)]
        self.nodes.append(helper.make_node("Split", [inner, sizes], outputs, axis=1))
        return outputs

    def _product(self, inner: str, name: str, matrix: np.ndarray) -> str:
        scales = (np.abs(matrix).max(axis=0) / _MOST + _TINY).astype(np.float32)
        whole = self.constant(f"{name}.w", np.ascontiguousarray(np.round(matrix / scales).astype(np.int8)))
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
    thought = graph.linear(inner, f"{name}.fo", sizes.inner, _INNER_PARTS)
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
