#include "app/widgets/folding_section.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace huimin {

FoldingSection::FoldingSection(QWidget* parent) : QWidget(parent), m_heading(new QToolButton), m_line(new QHBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->addWidget(m_heading);
    m_line->addStretch();
    layout->addLayout(m_line);
    QFont font = m_heading->font();
    font.setBold(true);
    m_heading->setFont(font);
    m_heading->setAutoRaise(true);
    m_heading->setArrowType(Qt::RightArrow);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setFocusPolicy(Qt::TabFocus);
    connect(m_heading, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
}

void FoldingSection::setTitle(const QString& title)
{
    m_heading->setText(title);
    m_heading->setAccessibleName(title);
}

void FoldingSection::setBody(QWidget* body)
{
    m_body = body;
    layout()->addWidget(body);
    body->setVisible(m_open);
}

void FoldingSection::setBeside(QWidget* control)
{
    m_line->addWidget(control);
}

void FoldingSection::setOpen(bool open)
{
    m_open = open;
    m_heading->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    if (m_body)
        m_body->setVisible(open);
}

}  // namespace huimin
