"""Panels of the Run page, each with one method `show(model)`."""
