"""Fitting the heads of ``feedback.understanding`` to labelled comments. Needs scikit-learn; no database, no Django."""
