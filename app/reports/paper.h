#pragma once
#include <QtGlobal>

/// The paper, A4. Every length of this folder is in hundredths of a millimetre, measured from the paper's upper left corner, so that
/// the preview, the printer and the PDF show the same pages.
namespace huimin::reports::paper {

inline constexpr int unitsPerInch = 2540;
inline constexpr qreal width = 21000;
inline constexpr qreal height = 29700;

inline constexpr qreal left = 2800;  ///< room to bind the page into a file
inline constexpr qreal right = width - 2000;
inline constexpr qreal top = 1700;
inline constexpr qreal bottom = height - 1400;
inline constexpr qreal textWidth = right - left;

/// The side of the square that is kept clear for the seal.
inline constexpr qreal sealSide = 4500;

}  // namespace huimin::reports::paper
