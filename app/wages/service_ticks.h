#pragma once
#include <set>

#include "app/document/case_document.h"

namespace huimin {

/// Which of the services promised beside a case are done with. The format of a case file is fixed and has no place for it, so the
/// office's own folder keeps it, at once and beside undo: by the case's file, and where that was moved by the case's number. A case
/// that has no file yet takes its ticks along to the one it is saved in.
class ServiceTicks {
public:
    /// The document outlives this. `file` may not be there yet.
    ServiceTicks(const CaseDocument& document, QString file);

    static QString usualFile();

    bool isDone(const std::string& service) const { return m_done.contains(service); }
    /// Empty when kept, else why it will be forgotten with the program.
    Diagnostics toggle(const std::string& service);
    /// To be called when the document changed: another case has its own ticks, another file of this case keeps these.
    Diagnostics follow();

private:
    std::set<std::string> read() const;
    Diagnostics write() const;

    const CaseDocument& m_document;
    const QString m_file;
    std::set<std::string> m_done;
    int m_caseNumber = -1;
    QString m_path;
};

}  // namespace huimin
