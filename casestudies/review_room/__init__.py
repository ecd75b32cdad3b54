"""The private review room: a story beside the interview it was taken from, as one file for whoever reviews it."""

from casestudies.review_room.customer import customers_edition
from casestudies.review_room.folder import room_folder
from casestudies.review_room.page import page
from casestudies.review_room.room import Room, room_of

__all__ = ["Room", "customers_edition", "page", "room_folder", "room_of"]
