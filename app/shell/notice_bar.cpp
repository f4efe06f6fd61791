#include "app/shell/notice_bar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "app/widgets/tinted_box.h"

namespace huimin {

namespace {

/// A mistake in a file, with its place; what has no place stands alone.
Bilingual textOf(const Diagnostic& diagnostic)
{
    const SourcePlace& place = diagnostic.place;
    if (place.line == 0)
        return diagnostic.message;
    const std::string at = place.file.substr(place.file.rfind('/') + 1) + ":" + std::to_string(place.line) + ":" + std::to_string(place.column) + ": ";
    return {at + diagnostic.message.zh, at + diagnostic.message.en};
}

/// More than this would push the case off the screen.
constexpr std::size_t mostShown = 4;

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

void NoticeBar::tell(const Diagnostics& diagnostics, Holds holds)
{
    std::vector<Bilingual> texts;
    for (const Diagnostic& diagnostic : diagnostics)
        texts.push_back(textOf(diagnostic));
    tell(std::move(texts));
    m_holds = std::move(holds);
}

void NoticeBar::lookAgain()
{
    if (m_holds && !m_holds())
        hide();
}

void NoticeBar::tell(std::vector<Bilingual> texts)
{
    m_texts = std::move(texts);
    m_holds = nullptr;
    fill();
    show();
    QAccessibleEvent spoken(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void NoticeBar::fill()
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(m_texts.size(), mostShown); ++i)
        lines << QString::fromStdString(m_texts[i].in(m_language));
    if (m_texts.size() > mostShown)
        lines << tr("and %n more", nullptr, static_cast<int>(m_texts.size() - mostShown));
    m_label->setText(lines.join(u'\n'));
}

void NoticeBar::speak(Language language)
{
    m_language = language;
    m_dismiss->setText(tr("Dismiss"));
    m_dismiss->setToolTip(tr("Hide this message"));
    fill();
}

}  // namespace huimin
