//! From a plan's budget question to its chart and tables: the same strings in both.
