#pragma once
#include <QLockFile>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "app/document/case_document.h"
#include "app/document/rule_document.h"
#include "app/document/sheet_document.h"

namespace huimin {

/// A case, a county's sheet, or edits of the rules that a program that ended without a word had not saved.
struct LeftWork {
    QString file;      ///< where it was kept
    QString of;        ///< the case's own file, empty where it had none; the sheet's county; the rules' folder
    std::string text;
};

/// Keeps what is not saved in a file of its own, at most a second behind the keyboard, so that it outlives the program. The file goes
/// when the case, the sheet or the rules are saved, or undone to what was saved.
class Autosave : public QObject {
    Q_OBJECT
public:
    /// The document outlives this. Several windows may share the folder.
    Autosave(const CaseDocument& document, QString folder, QObject* parent = nullptr);
    Autosave(const SheetDocument& document, QString folder, QObject* parent = nullptr);
    Autosave(const RuleDocument& document, QString folder, QObject* parent = nullptr);
    /// Leaves the file: only `forget` says that nothing is to be kept.
    ~Autosave() override;

    // Cases, sheets and edits of the rules lie apart.
    static QString usualFolder();
    static QString usualFolderOfSheets();
    static QString usualFolderOfRules();
    /// What programs that no longer run left in a folder.
    static std::vector<LeftWork> leftIn(const QString& folder);
    /// It was taken over, or is not wanted.
    static void discard(const LeftWork& left);

    /// What is unsaved is given up on purpose.
    void forget();
    /// Waits until what is to be kept is on the disk; for tests and for ends that are announced.
    void finish();

private:
    struct Unsaved {
        QString of;
        std::string text;
    };
    /// What there is to keep now; nothing while all is saved.
    using Look = std::function<std::optional<Unsaved>()>;
    Autosave(Look look, const QString& folder, QObject* parent);
    void onChanged();
    void keep();
    void drop();

    const Look m_look;
    const QString m_file;
    QLockFile m_lock;  ///< held for as long as this program runs
    QTimer m_timer;
    QThreadPool m_pool;
};

}  // namespace huimin
