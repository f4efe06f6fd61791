#include "app/form/form_words.h"

namespace huimin {

QString FormWords::in(const Bilingual& text) const
{
    return QString::fromStdString(text.in(m_language));
}

QString FormWords::alone(const Bilingual& label) const
{
    QString text = in(label);
    if (m_language == Language::En && !text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString FormWords::unit(const Unit& unit) const
{
    return in(m_units->label(unit));
}

}  // namespace huimin
