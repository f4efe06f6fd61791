#include "app/wages/day_legend.h"

#include <QPainter>
#include <array>

#include "app/wages/day_delegate.h"
#include "app/widgets/colours.h"

namespace huimin {

namespace {

constexpr std::array sorts{MonthDay::Sort::StatutoryHoliday, MonthDay::Sort::RestDay, MonthDay::Sort::MakeUpDay};
constexpr int gap = 6;

}  // namespace

DayLegend::DayLegend(const MonthModel& model, QWidget* parent) : QWidget(parent), m_model(model)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize DayLegend::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(QLatin1Char('0')) * 40, fontMetrics().height() + 2};
}

void DayLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    int left = 0;
    for (const MonthDay::Sort sort : sorts) {
        const QString badge = m_model.badgeOf(sort);
        const QString word = m_model.wordOf(sort);
        // As wide as the badge needs to be: it stands at the right end of its line.
        const int room = fontMetrics().horizontalAdvance(badge) + 2 * gap;
        DayDelegate::paintBadge(painter, QRect(left, 1, room, height() - 2), sort, badge, palette());
        left += room + gap;
        painter.setPen(colours::faint(palette()));
        const int width = fontMetrics().horizontalAdvance(word);
        painter.drawText(QRect(left, 0, width + 1, height()), Qt::AlignLeft | Qt::AlignVCenter, word);
        left += width + 3 * gap;
    }
}

}  // namespace huimin
