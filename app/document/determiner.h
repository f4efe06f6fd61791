#pragma once
#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <memory>

#include "app/document/county_sheets.h"
#include "app/document/case_document.h"
#include "core/determination/determination.h"

namespace huimin {

/// Determines the open case whenever it or the day changes, on a thread of its own. The last answer wins: an answer to a case
/// that has changed meanwhile is never heard. One of the two signals follows every change.
class Determiner : public QObject {
    Q_OBJECT
public:
    /// The document outlives this.
    Determiner(const CaseDocument& document, CountySheets sheets, Date day, QObject* parent = nullptr);
    ~Determiner() override;

    Date day() const { return m_day; }
    void setDay(Date day);
    /// Determines again though nothing of the case changed: the sheets may have.
    void determineAgain();
    /// Whether an answer is still to come.
    bool isBusy() const { return m_answered != m_asked; }

Q_SIGNALS:
    void determined(std::shared_ptr<const huimin::Determination> determination);
    /// The case cannot be determined as it is: what is wrong with this profile, or around it.
    void refused(huimin::Diagnostics diagnostics, std::shared_ptr<const huimin::Profile> profile);

private:
    void onChanged();
    void ask();
    void determineOnThread(int number, const DeterminationInput& input);
    void answer(int number, std::shared_ptr<const Determination> determination, const Diagnostics& diagnostics);

    const CaseDocument& m_document;
    CountySheets m_sheets;
    Date m_day;
    std::shared_ptr<const Profile> m_seen; ///< the profile last asked about
    std::atomic<int> m_asked = 0;
    int m_answered = 0;
    QThreadPool m_pool;
};

}  // namespace huimin
