"""Markdown and YAML to Story, Customer and Interview."""
