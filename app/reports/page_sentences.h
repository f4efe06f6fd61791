#pragma once
#include "core/text/sentence.h"

/// What the layout itself says on a page, in both languages side by side.
namespace huimin::reports::sentences {

inline constexpr Sentence pageOf{"第 {0} 页 共 {1} 页", "page {0} of {1}"};
inline constexpr Sentence dateOfSignature{"日期：", "date:"};
inline constexpr Sentence writtenDate{"　　　　年　　月　　日", ""};
inline constexpr Sentence fingerprint{"手印", "fingerprint"};
inline constexpr Sentence authority{"出具单位（盖章）：", "issued by (seal):"};
inline constexpr Sentence codeOfPage{"核验码（凭此码可在本地核对金额）", "code to check this page by, offline"};

inline constexpr Sentence codeTooLong{"核验码太长（{0} 个字符），印不成二维码，没有排版。", "The code to check the page by is too long for a QR code ({0} characters); nothing was laid out."};
inline constexpr Sentence notWritten{"没有导出：“{0}”写不进去。请换一个位置再试。", "Not exported: {0} could not be written. Try another place."};
inline constexpr Sentence noPages{"没有导出：PDF 没有生成成功（{0}）。", "Not exported: the PDF could not be made ({0})."};

}  // namespace huimin::reports::sentences
