#!/usr/bin/env python3
"""Writes test vectors for core/number, computed independently with fractions.Fraction and decimal.

    tests/number_vectors.py > tests/data/number/vectors.txt      about 4,000 lines, the ones that are committed
    tests/number_vectors.py 100000 > vectors.txt                 for HUIMIN_NUMBER_VECTORS=vectors.txt

One line is one case, its fields separated by blanks; a number is n or n/d in lowest terms:

    add A B RESULT, sub, mul, div      exact
    cmp A B -1|0|1
    round A PLACES MODE RESULT         MODE as in core/number/number.h
    text A TEXT                        Number::toString: exact where the expansion ends, or half-even to 34 significant digits
    fixed A PLACES TEXT                Number::toFixed: half up
    sqrt|exp|ln A TEXT                 correctly rounded to 34 digits
    pow A B TEXT                       the same, B no whole number
"""
import random
import sys
from decimal import ROUND_HALF_EVEN, Context, Decimal
from fractions import Fraction

SEED = 20230101
MODES = ["HalfUp", "HalfDown", "HalfEven", "Up", "Down", "Ceiling", "Floor"]
DIGITS_34 = Context(prec=34, rounding=ROUND_HALF_EVEN, Emax=999999, Emin=-999999)
PRECISE = Context(prec=150, Emax=999999, Emin=-999999)


def rounded(value, places, mode):
    scale = Fraction(10) ** places
    steps = value * scale
    low = steps.numerator // steps.denominator
    rest = steps - low
    if rest == 0:
        return value
    towards_zero = low if steps > 0 else low + 1
    away = low + 1 if steps > 0 else low
    nearer = {True: low, False: low + 1}[rest < Fraction(1, 2)]
    tie = rest == Fraction(1, 2)
    chosen = {
        "HalfUp": away if tie else nearer,
        "HalfDown": towards_zero if tie else nearer,
        "HalfEven": (low if low % 2 == 0 else low + 1) if tie else nearer,
        "Up": away,
        "Down": towards_zero,
        "Ceiling": low + 1,
        "Floor": low,
    }[mode]
    return chosen / scale


def plain(decimal):
    text = f"{decimal:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def text_of(value):
    places = 0
    while (value * 10**places).denominator % 2 == 0 or (value * 10**places).denominator % 5 == 0:
        places += 1
    if (value * 10**places).denominator == 1:
        return fixed(value, places)
    # The quotient of two exact integers is correctly rounded.
    return plain(DIGITS_34.divide(Decimal(value.numerator), Decimal(value.denominator)))


def fixed(value, places):
    steps = rounded(value, places, "HalfUp") * 10**places
    digits = str(abs(steps.numerator)).rjust(places + 1, "0")
    sign = "-" if steps < 0 else ""
    return sign + (digits[:-places] + "." + digits[-places:] if places else digits)


def exact_decimal(value):
    """A Decimal of a value whose expansion ends."""
    return PRECISE.divide(Decimal(value.numerator), Decimal(value.denominator))


class Vectors:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def integer(self):
        bits = self.random.choice([1, 4, 8, 16, 31, 32, 33, 62, 63, 64, 65, 130])
        edge = self.random.choice([None] * 6 + [2**31, 2**32, 2**62, 2**63 - 1, 2**63, 2**64, 10**18, 10**19])
        value = self.random.getrandbits(bits) if edge is None else edge + self.random.randint(-1, 1)
        return self.random.choice([-1, 1]) * value

    def money(self):
        return Fraction(self.random.randint(-10**7, 10**7), self.random.choice([1, 10, 100]))

    def number(self):
        kind = self.random.randrange(4)
        if kind == 0:
            return self.money()
        if kind == 1:
            return Fraction(self.integer())
        if kind == 2:
            return Fraction(self.random.randint(-10**6, 10**6), self.random.randint(1, 400))
        return Fraction(self.integer(), abs(self.integer()) or 1)

    def decimal(self, digits, below):
        """A positive decimal with so many digits, less than `below`."""
        places = self.random.randint(0, digits + 3)
        return Fraction(self.random.randrange(1, 10**digits), 10**places) % below or Fraction(3)

    def arithmetic(self):
        a, b = self.number(), self.number()
        yield f"add {a} {b} {a + b}"
        yield f"sub {a} {b} {a - b}"
        yield f"mul {a} {b} {a * b}"
        if b:
            yield f"div {a} {b} {a / b}"
        yield f"cmp {a} {b} {(a > b) - (a < b)}"
        near = a + Fraction(self.random.randint(-1, 1), self.random.choice([1, 10**18, 2**70]))
        yield f"cmp {a} {near} {(a > near) - (a < near)}"

    def rounding(self):
        value = self.number()
        if self.random.random() < 0.5:
            value = self.money() / self.random.randint(1, 60)
        places = self.random.choice([0, 1, 2, 2, 2, 3, 6, 18, 19, 40, -1, -2, -18, -19, -25])
        mode = self.random.choice(MODES)
        yield f"round {value} {places} {mode} {rounded(value, places, mode)}"

    def texts(self):
        value = self.number()
        yield f"text {value} {text_of(value)}"
        places = self.random.choice([0, 1, 2, 2, 4, 30])
        yield f"fixed {value} {places} {fixed(value, places)}"

    def irrational(self):
        digits = self.random.choice([1, 3, 8, 20, 34])
        a = self.decimal(digits, 10**7)
        root = DIGITS_34.plus(PRECISE.sqrt(exact_decimal(a)))
        yield f"sqrt {a} {plain(root)}"
        yield f"ln {a} {plain(DIGITS_34.plus(PRECISE.ln(exact_decimal(a))))}"
        x = self.decimal(digits, 200) * self.random.choice([-1, 1])
        yield f"exp {x} {plain(DIGITS_34.plus(PRECISE.exp(exact_decimal(x))))}"
        power = self.decimal(digits, 20) * self.random.choice([-1, 1])
        if power.denominator != 1:
            result = PRECISE.power(exact_decimal(a), exact_decimal(power))
            yield f"pow {a} {power} {plain(DIGITS_34.plus(result))}"

    def ties(self, most):
        """Every tie k/2 of a last place, for odd k up to `most` on both sides of zero, in every place from thousands to
        0.0001, by every way of rounding; and the same beyond 64 bits."""
        for places in range(-3, 5):
            for k in range(-most, most + 1, 2):
                half = Fraction(k, 2) / Fraction(10) ** places
                for mode in MODES:
                    yield f"round {half} {places} {mode} {rounded(half, places, mode)}"
                    if abs(k) <= 3:
                        large = half + (10**20 if k > 0 else -(10**20))
                        yield f"round {large} {places} {mode} {rounded(large, places, mode)}"

    def beside_ties(self):
        """Just below and just above a tie."""
        for places in (-1, 0, 1, 2):
            for step in range(-4, 4):
                half = Fraction(2 * step + 1, 2) / Fraction(10) ** places
                for shift in (Fraction(1, 10**20), Fraction(-1, 10**20)):
                    for mode in MODES:
                        value = half + shift
                        yield f"round {value} {places} {mode} {rounded(value, places, mode)}"

    def lines(self, count):
        written = [*self.ties(201 if count > 10_000 else 19), *self.beside_ties()]
        makers = [self.arithmetic, self.arithmetic, self.rounding, self.rounding, self.rounding, self.texts]
        while len(written) < count:
            for maker in makers:
                written.extend(maker())
            if self.random.random() < 0.2:
                written.extend(self.irrational())
        return written


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 4000
    print(f"# Written by tests/number_vectors.py (seed {SEED}); do not edit.")
    for line in Vectors(SEED).lines(count):
        print(line)


if __name__ == "__main__":
    main()
