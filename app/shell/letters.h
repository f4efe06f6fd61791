#pragma once

namespace huimin {

/// Sets the application's font, as large as asked for in hundredths. Named, because without a Chinese locale the face that is
/// found for Chinese is the Japanese one.
void applyLetters(int zoom);

}  // namespace huimin
