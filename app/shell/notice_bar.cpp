#include "app/shell/notice_bar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "app/widgets/tinted_box.h"

namespace huimin {

namespace {

/// A mistake in a file, with its place; what has no place stands alone.
QString textOf(const Diagnostic& diagnostic, Language language)
{
    const QString message = QString::fromStdString(diagnostic.message.in(language));
    const SourcePlace& place = diagnostic.place;
    return place.line > 0 ? QStringLiteral("%1:%2: %3").arg(place.line).arg(place.column).arg(message) : message;
}

/// More than this would push the case off the screen.
constexpr qsizetype mostShown = 4;

}  // namespace

NoticeBar::NoticeBar(QWidget* parent) : QWidget(parent), m_label(new QLabel), m_dismiss(new QToolButton)
{
    auto* box = new TintedBox(TintedBox::Tint::Warning);
    auto* inside = new QHBoxLayout(box);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_dismiss->setAutoRaise(true);
    inside->addWidget(m_label, 1);
    inside->addWidget(m_dismiss, 0, Qt::AlignTop);
    auto* outside = new QHBoxLayout(this);
    outside->setContentsMargins(8, 8, 8, 0);
    outside->addWidget(box);
    connect(m_dismiss, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void NoticeBar::tell(const Diagnostics& diagnostics, Language language)
{
    QStringList texts;
    for (const Diagnostic& diagnostic : diagnostics)
        texts << textOf(diagnostic, language);
    if (texts.size() > mostShown)
        texts = texts.mid(0, mostShown) << tr("and %n more", nullptr, static_cast<int>(texts.size() - mostShown));
    tell(texts.join(u'\n'));
}

void NoticeBar::tell(const QString& text)
{
    m_label->setText(text);
    show();
    QAccessibleEvent spoken(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void NoticeBar::retranslate()
{
    m_dismiss->setText(tr("Dismiss"));
    m_dismiss->setToolTip(tr("Hide this message"));
}

}  // namespace huimin
