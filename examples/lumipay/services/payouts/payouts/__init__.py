"""Brings merchants their money."""
