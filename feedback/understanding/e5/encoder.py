"""Sentence vectors of multilingual-e5-small, from two depths of the network."""

from pathlib import Path

import numpy as np
import onnxruntime

from feedback.understanding.e5.graph import build
from feedback.understanding.e5.model_file import ModelFile, plain
from feedback.understanding.e5.tokens import Tokens

DEPTHS = (8, 12)  # what tells praise from complaint is clearer before the last layers, in some languages
_PREFIX = "query: "  # as the model was trained: for texts that are to be judged by themselves


class Encoder:
    """The model of the file ``path``, ready to run in this process, on one thread."""

    def __init__(self, path: Path) -> None:
        source = ModelFile(path)
        self._tokens = Tokens(source.pieces, source.sizes.longest)
        self._words = source.blocks("emb.word", source.sizes.units)
        everywhere = source.floats("emb.type")[: source.sizes.units]
        self._places = source.floats("emb.pos").reshape(-1, source.sizes.units) + everywhere
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1  # a worker a core, one comment a worker
        self._network = onnxruntime.InferenceSession(build(source, DEPTHS), options, ["CPUExecutionProvider"])

    def vector(self, text: str) -> np.ndarray:
        """For each of :data:`DEPTHS` 384 numbers of length 1.0, in one row."""
        numbers = self._tokens(_PREFIX + text)
        tokens = plain(self._words[numbers]) + self._places[: len(numbers)]
        means = self._network.run(None, {"tokens": tokens})
        return np.concatenate([mean / max(float(np.linalg.norm(mean)), 1e-6) for mean in means])
