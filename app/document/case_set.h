#pragma once
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <memory>
#include <vector>

#include "app/document/county_sheets.h"
#include "core/determination/determination.h"

namespace huimin {

/// Many case files, read and determined one after the other: each is determined on a thread of its own, so that the window goes on. One of
/// `finished` and `cancelled` follows every start.
class CaseSet : public QObject {
    Q_OBJECT
public:
    using Cases = std::vector<std::shared_ptr<const Determination>>;

    CaseSet(RuleSetPtr rules, CountySheets sheets, QObject* parent = nullptr);
    ~CaseSet() override;

    /// Only while none is being read. What was read before is forgotten.
    void start(const QStringList& files, Date day);
    /// Nothing of what was read is kept.
    void cancel();
    bool isBusy() const { return m_isBusy; }

    const Cases& cases() const { return m_cases; }
    /// Of the files that could not be read or determined: why.
    const Diagnostics& problems() const { return m_problems; }

Q_SIGNALS:
    void progressed(int done, int all);
    void finished();
    void cancelled();

private:
    void goOn();
    Result<DeterminationInput> read(const QString& file);
    void take(int run, const std::shared_ptr<const Determination>& determination, const Diagnostics& problems);

    RuleSetPtr m_rules;
    CountySheets m_sheets;
    QThreadPool m_pool;
    QStringList m_files;
    Date m_day;
    Cases m_cases;
    Diagnostics m_problems;
    qsizetype m_done = 0;
    int m_run = 0;  ///< what comes of an earlier start is left aside
    bool m_isBusy = false;
};

}  // namespace huimin
