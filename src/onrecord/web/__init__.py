"""The live page: thin handlers over the desk."""
