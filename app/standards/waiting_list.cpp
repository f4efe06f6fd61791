#include "app/standards/waiting_list.h"

#include <QVBoxLayout>

#include "app/widgets/faint_label.h"
#include "app/widgets/link_button.h"
#include "core/report/row_words.h"
#include "core/report/standard_words.h"

namespace huimin {

namespace {

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

}  // namespace

WaitingList::WaitingList(QWidget* parent) : QWidget(parent), m_heading(new FaintLabel), m_rows(new QVBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addLayout(m_rows);
    m_rows->setSpacing(0);
}

void WaitingList::tell(const std::string& standard, const Determination* determination, const report::Words& words)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    const auto rows = determination ? report::rowsWaitingFor(standard, *determination) : std::vector<const Row*>();
    m_heading->setText(rows.empty() ? tr("No result of the open case waits for it.") : tr("Results of the open case that wait for it"));
    for (const Row* row : rows)
        add(*row, *determination, words);
}

void WaitingList::add(const Row& row, const Determination& determination, const report::Words& words)
{
    auto* button = new LinkButton;
    button->setText(qt(words.alone(report::benefitText(row, words))) + QStringLiteral("  ") + qt(words.alone(words.in(row.subjectName))));
    const std::string unit = report::unitText(row, determination, words);
    button->setReason(qt(words.alone(report::amountText(row.amount, words)) + (unit.empty() ? "" : " " + unit)));
    const QString benefit = qt(row.benefit->id);
    const QString route = qt(row.route->id);
    const QString subject = qt(row.subject);
    connect(button, &LinkButton::clicked, this, [=, this] { Q_EMIT rowRequested(benefit, route, subject); });
    m_rows->addWidget(button);
}

}  // namespace huimin
