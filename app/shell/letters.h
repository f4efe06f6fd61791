#pragma once
#include <QString>

namespace huimin {

/// Sets the application's font, as large as asked for in hundredths, of a face or of the usual one. That is named, because without a
/// Chinese locale the face that is found for Chinese is the Japanese one.
void applyLetters(int zoom, const QString& family = {});

}  // namespace huimin
