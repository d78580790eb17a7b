"""Pictures of every widget with sample content: ``python -m tests.gallery OUT_DIR``."""
