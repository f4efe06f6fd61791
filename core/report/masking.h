#pragma once

namespace huimin::report {

/// Whether a page covers what the catalogue calls sensitive: health, disability, the number of an ID.
enum class Masking { Covered, Open };

}  // namespace huimin::report
