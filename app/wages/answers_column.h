#pragma once
#include <QWidget>
#include <memory>

#include "app/wages/service_ticks.h"
#include "core/determination/determination.h"

class QPushButton;

namespace huimin {

class OutlineView;
class SumsBar;
class WarningBox;

/// What the marked days come to: the sums, the clocks that run, the arithmetic of each day, the services promised; and the
/// deadlines as a file for other calendars.
class AnswersColumn : public QWidget {
    Q_OBJECT
public:
    /// The document outlives this.
    explicit AnswersColumn(const CaseDocument& document, QWidget* parent = nullptr);

    void speak(Language language);
    void showDetermination(std::shared_ptr<const Determination> determination);
    void showRefused(const Diagnostics& diagnostics);

    /// The deadlines as the text of an .ics file, made at `stamp` (20230201T080000Z).
    std::string deadlineFile(const std::string& stamp) const;

Q_SIGNALS:
    void factRequested(const QString& path);
    void failed(const huimin::Diagnostics& why);

private:
    void fill();
    void choose(const QString& action);
    void tell(const Diagnostics& problems);
    void exportDeadlines();

    std::shared_ptr<const Determination> m_determination;
    Diagnostics m_refused;
    ServiceTicks m_ticks;
    Language m_language = Language::Zh;
    SumsBar* m_sums;
    WarningBox* m_warnings;
    OutlineView* m_outline;
    QPushButton* m_export;
};

}  // namespace huimin
