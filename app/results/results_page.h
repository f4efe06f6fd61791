#pragma once
#include <QWidget>
#include <memory>

#include "core/base/diagnostic.h"
#include "core/determination/determination.h"
#include "core/report/words.h"

namespace huimin {

class OutlineView;
class QuestionBox;
class RaiseReckoner;
class SumsBar;
class WarningBox;

/// What follows from the open case: the sums, the next questions, and every benefit with its reasons. Shows what it is given.
class ResultsPage : public QWidget {
    Q_OBJECT
public:
    explicit ResultsPage(QWidget* parent = nullptr);

    void showDetermination(std::shared_ptr<const Determination> determination);
    /// The case cannot be determined as it is: why, in the place of the results, and where that is to be mended.
    void showRefused(const Diagnostics& diagnostics, std::shared_ptr<const Profile> profile);
    void setLanguage(Language language);
    /// Takes the keys to a row.
    void showRow(const QString& benefit, const QString& route, const QString& subject);
    /// Whether dots stand in the place of what is sensitive; they do at first.
    void setCovered(bool covered);

Q_SIGNALS:
    /// A person wants to answer a question: the fact's path.
    void factRequested(const QString& path);
    /// A person wants to enter a standard that is missing.
    void standardRequested(const QString& standard);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void onAsked(const QString& action);
    report::Words words() const { return report::Words(m_language, m_masking); }
    void fill();
    void fillAgain();
    void fillRefused();
    void makeRoom();
    void takeRaises(const std::vector<Bilingual>& raises);

    std::shared_ptr<const Determination> m_determination;
    std::vector<Bilingual> m_raises;
    Diagnostics m_refused;
    std::shared_ptr<const Profile> m_refusedProfile;
    Language m_language = Language::Zh;
    report::Masking m_masking = report::Masking::Covered;
    SumsBar* m_sums;
    WarningBox* m_warnings;
    QuestionBox* m_questions;
    OutlineView* m_outline;
    RaiseReckoner* m_reckoner;
};

}  // namespace huimin
