#pragma once
#include <QWidget>

#include "app/document/case_document.h"
#include "app/form/form_words.h"
#include "app/wages/day_brush.h"
#include "app/wages/month_model.h"
#include "core/determination/determination.h"

class QLabel;
class QToolButton;

namespace huimin {

class DayBox;
class DayLegend;
class MonthView;

/// The month on which days of the open case are marked, and the day it stands on. The case is of a kind that is about days, or
/// nothing is shown.
class CalendarColumn : public QWidget {
    Q_OBJECT
public:
    /// The document outlives this.
    explicit CalendarColumn(CaseDocument& document, QWidget* parent = nullptr);

    void speak(Language language);
    /// The case is read by other rules: their calendar takes the place of the one before.
    void takeRules();
    /// Goes to the first marked day, else to this one: for a case that has just been opened.
    void begin(Date day);
    /// What the document holds now, and what came of it as far as that is known.
    void refresh(const Determination* determination, std::optional<Date> day);
    void setMasked(bool masked);
    /// Goes to the calendar.
    void takeFocus();
    /// Goes to the field of a fact of a marked day. False: no such fact.
    bool focusFact(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

Q_SIGNALS:
    void failed(const huimin::Diagnostics& why);
    void revealed(const std::string& path);

private:
    void buildHeading();
    void showMonth();
    void showDay();
    QString saidOf(const MonthDay& day) const;
    std::vector<std::string> selectedRecords(const DayList& list) const;
    QString selectedText(int days) const;
    void typeHours(const QString& text);
    void toggle();
    void beginStroke(Date day);
    void moveStroke(Date day);
    void endStroke();
    void openDay();
    void tell(const Diagnostics& problems);
    FormWords words() const { return {m_language, m_document.rules()->units}; }

    CaseDocument& m_document;
    Language m_language = Language::Zh;
    std::optional<Date> m_caseDay;
    DayBrush m_brush;
    MonthModel* m_model;
    MonthView* m_view;
    DayLegend* m_legend;
    DayBox* m_box;
    QLabel* m_month;
    QToolButton* m_previous;
    QToolButton* m_next;
};

}  // namespace huimin
