"""A learned reader of attribution: one small encoder, several heads in one pass, run by ONNX Runtime.

words -> windows -> network -> decode -> spans. Linking the spans to statements is `attributions`, resolving who is meant is `resolve`.
"""
