"""The machinery around the product: loop, paths, options, logging, resources."""
