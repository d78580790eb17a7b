"""The words of the product: pure Python, frozen dataclasses, no Qt and no HTTP."""
