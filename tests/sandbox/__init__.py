"""Tests of the sandbox: the protocol, the worker, and attacks on the trust boundary."""
