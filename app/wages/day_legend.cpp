#include "app/wages/day_legend.h"

#include <QPainter>
#include <array>

#include "app/wages/day_delegate.h"
#include "app/widgets/colours.h"

namespace huimin {

namespace {

constexpr std::array sorts{MonthDay::Sort::StatutoryHoliday, MonthDay::Sort::RestDay, MonthDay::Sort::MakeUpDay};
constexpr int gap = 6;
constexpr int betweenLines = 3;

}  // namespace

DayLegend::DayLegend(const MonthModel& model, QWidget* parent) : QWidget(parent), m_model(model)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DayLegend::setMarks(const QStringList& words)
{
    m_marks = words;
    updateGeometry();
    update();
}

int DayLegend::lineHeight() const
{
    return fontMetrics().height();
}

QSize DayLegend::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(QLatin1Char('0')) * 40;
    return {width, heightForWidth(width)};
}

int DayLegend::heightForWidth(int width) const
{
    return layOut(width, nullptr) + 2;
}

void DayLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    layOut(width(), &painter);
}

int DayLegend::layOut(int width, QPainter* painter) const
{
    QPoint at(0, 1);
    const int side = DayCell::markSide(font());
    const auto place = [&](int sign, const QString& word) {
        const int all = sign + gap + fontMetrics().horizontalAdvance(word);
        if (at.x() > 0 && at.x() + all > width)
            at = QPoint(0, at.y() + lineHeight() + betweenLines);
        if (painter) {
            painter->setPen(colours::faint(palette()));
            painter->drawText(QRect(at.x() + sign + gap, at.y(), all, lineHeight()), Qt::AlignLeft | Qt::AlignVCenter, word);
        }
        const QRect where(at.x(), at.y(), sign, lineHeight());
        at.rx() += all + 2 * gap;
        return where;
    };
    for (const MonthDay::Sort sort : sorts) {
        const int wide = DayCell::badgeAtRight({}, m_model.badgeOf(sort), font()).rect.width();
        const QRect where = place(wide, m_model.wordOf(sort));
        if (painter)
            DayDelegate::paintBadge(*painter, DayCell::badgeAtRight(where.adjusted(0, 1, 0, -1), m_model.badgeOf(sort), font()), sort, palette());
    }
    for (int i = 0; i < m_marks.size(); ++i) {
        const QRect where = place(side, m_marks[i]);
        if (painter)
            DayDelegate::paintMark(*painter, QRect(where.left(), where.top() + (where.height() - side) / 2, side, side), i, palette());
    }
    return at.y() + lineHeight();
}

}  // namespace huimin
