#pragma once

namespace huimin {

enum class Theme { Light, Dark };

/// Dresses the application: one style on every desktop, a light or a dark palette with one accent colour.
void applyTheme(Theme theme);

}  // namespace huimin
