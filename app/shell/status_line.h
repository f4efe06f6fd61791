#pragma once
#include <QWidget>

#include "core/determination/determination.h"
#include "core/report/words.h"

class QLabel;

namespace huimin {

/// What the results go by, at the foot of the window: rules with their fingerprints, standards, and what is not saved.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setSources(const Determination& determination, const report::Words& words);
    /// How many edits no file has: of the case, and of the sheet of standards. A case that is in no file yet and has nothing to lose is
    /// not called saved.
    void setUnsaved(int edits, bool hasFile, int sheetEdits);

private:
    QLabel* m_sources;
    QLabel* m_unsaved;
};

}  // namespace huimin
