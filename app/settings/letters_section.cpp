#include "app/settings/letters_section.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QSpinBox>

namespace huimin {

LettersSection::LettersSection(QWidget* parent) : SettingsSection(parent), m_family(new QComboBox), m_zoom(new QSpinBox)
{
    m_zoom->setRange(70, 200);
    m_zoom->setSingleStep(10);
    m_zoom->setSuffix(QStringLiteral(" %"));
    m_family->addItem(QString());
    add(m_family);
    add(m_zoom);
    connect(m_family, &QComboBox::activated, this, [this](int row) { Q_EMIT familyChosen(row == 0 ? QString() : m_family->itemText(row)); });
    connect(m_zoom, &QSpinBox::valueChanged, this, &LettersSection::zoomChosen);
}

void LettersSection::setLetters(const QString& family, int zoom)
{
    const QSignalBlocker quiet(m_zoom);
    m_zoom->setValue(zoom);
    m_shown = family;
    m_family->setCurrentIndex(family.isEmpty() ? 0 : std::max(0, m_family->findText(family)));
}

/// Asking for the faces takes its time: not before somebody looks.
void LettersSection::showEvent(QShowEvent* event)
{
    SettingsSection::showEvent(event);
    if (m_family->count() == 1)
        fillFamilies();
}

/// Those with Chinese characters: others would borrow them from a face that does not go with theirs.
void LettersSection::fillFamilies()
{
    m_family->addItems(QFontDatabase::families(QFontDatabase::SimplifiedChinese));
    setLetters(m_shown, m_zoom->value());
}

void LettersSection::retranslate()
{
    name(tr("Letters"), tr("Of this window; prints have their own."));
    label(*m_family, tr("Face"));
    m_family->setItemText(0, tr("the usual one"));
    label(*m_zoom, tr("Size"));
}

}  // namespace huimin
