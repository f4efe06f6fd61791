#pragma once

namespace huimin::feel {

/// The comparisons of FEEL: = != < <= > >=.
enum class Comparator { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };

/// What holds where `op` does not: `<` for `>=`.
Comparator opposite(Comparator op);

/// `a op b` said from the side of b: `b > a` for `a < b`.
Comparator mirrored(Comparator op);

}  // namespace huimin::feel
