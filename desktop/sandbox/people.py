"""Invented people, telephone numbers and call times, the same for the same seed."""

from __future__ import annotations

import random
from itertools import product

DAY_MS = 86_400_000


def _words(text: str) -> list[str]:
    return text.split()


_INDIAN_FIRST = _words(
    "Aarav Aditi Amit Ananya Anil Anjali Arjun Asha Deepa Dev Divya Farhan Gauri Harish Isha Jaya "
    "Karan Kavya Kiran Lakshmi Leela Manish Meera Mohan Naveen Neha Nikhil Nisha Pooja Pranav "
    "Priya Rahul Rajesh Rakesh Rani Ravi Rekha Rohan Sana Sanjay Sarita Shreya Sneha Sunil Suresh "
    "Tara Uma Varun Vidya Vijay Vikram Yash Zoya"
)
_INDIAN_LAST = _words(
    "Agarwal Bhat Bose Chandran Chopra Das Desai Dutta Fernandes Gupta Iyer Jain Joshi Kapoor Khan "
    "Krishnan Kulkarni Kumar Mehta Menon Mishra Nair Patel Pillai Prasad Rao Reddy Roy Saxena Sen "
    "Shah Sharma Shetty Singh Sinha Thomas Varma Verma Yadav"
)
_VIETNAMESE_FAMILY = _words("Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý")
_VIETNAMESE_MIDDLE = _words("Thị Văn Minh Thu Ngọc Hữu Thanh Quốc Kim Đức")
_VIETNAMESE_GIVEN = _words(
    "An Anh Bình Chi Dũng Giang Hà Hải Hạnh Hiếu Hoa Hùng Hương Khánh Lan Linh Long Mai Nam Nga "
    "Nhung Phong Phúc Phương Quân Quỳnh Sơn Tâm Thảo Thắng Trang Trung Tuấn Tú Vân Việt Yến"
)

# Prefixes without the digits that follow, and how many follow. All are invented, and the US and GB
# ones are reserved for fiction.
_CALLERS = {"IN": ("9198765", 5), "VN": ("8490", 7), "US": ("120255501", 2), "GB": ("447700900", 3)}
_MIDNIGHT_OFFSET_MS = {"IN": 19_800_000, "VN": 25_200_000, "US": -18_000_000, "GB": 0}


def indian_names(count: int, dice: random.Random) -> list[str]:
    """Full names, all different as long as the supply lasts."""
    pool = [f"{first} {last}" for first, last in product(_INDIAN_FIRST, _INDIAN_LAST)]
    return _drawn(pool, count, dice)


def vietnamese_names(count: int, dice: random.Random) -> list[str]:
    """Full names, family name first, all different as long as the supply lasts."""
    parts = (_VIETNAMESE_FAMILY, _VIETNAMESE_MIDDLE, _VIETNAMESE_GIVEN)
    return _drawn([" ".join(name) for name in product(*parts)], count, dice)


def _drawn(pool: list[str], count: int, dice: random.Random) -> list[str]:
    dice.shuffle(pool)
    return [pool[index % len(pool)] for index in range(count)]


def callers(country: str, names: list[str], dice: random.Random) -> list[tuple[str, str]]:
    """Customers as (number, name); a bit less than half of them are not saved contacts.

    Returns as many customers as there are names, or fewer where the country's invented range is
    smaller than that.
    """
    prefix, digits = _CALLERS[country]
    count = min(len(names), 10**digits)
    numbers = dice.sample(range(10**digits), count)
    return [
        (f"{prefix}{number:0{digits}d}", name if dice.random() < 0.55 else "")
        for number, name in zip(numbers, names, strict=False)
    ]


def start_time(now_ms: int, country: str, dice: random.Random) -> int:
    """When a call began: mostly in the last 24 hours, otherwise in office hours of 30 days."""
    if dice.random() < 0.7:
        return now_ms - 60_000 - int(DAY_MS * 0.999 * dice.random() ** 1.6)
    offset = _MIDNIGHT_OFFSET_MS[country]
    midnight = (now_ms + offset) // DAY_MS * DAY_MS - offset
    within_the_day = int((9 + 10 * dice.random()) * 3_600_000) + dice.randrange(1_000)
    return midnight - dice.randint(1, 29) * DAY_MS + within_the_day


def skewed(count: int, dice: random.Random) -> int:
    """A position in ``range(count)`` where low positions come up far more often."""
    return int(count * dice.random() ** 2.2)
