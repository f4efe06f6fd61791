#include "app/widgets/warning_box.h"

#include <QLabel>
#include <QVBoxLayout>

namespace huimin {

WarningBox::WarningBox(QWidget* parent) : TintedBox(Tint::Warning, parent), m_label(new QLabel)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_label);
    hide();
}

void WarningBox::tell(const QStringList& warnings)
{
    m_label->setText(warnings.isEmpty() ? QString() : QStringLiteral("⚠ ") + warnings.join(QStringLiteral("\n⚠ ")));
    setVisible(!warnings.isEmpty());
}

}  // namespace huimin
