#pragma once
#include <QLockFile>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <memory>
#include <string>
#include <vector>

#include "app/document/case_document.h"

namespace huimin {

/// A case that a program that ended without a word had not saved.
struct LeftCase {
    QString file;      ///< where it was kept
    QString path;      ///< the case's own file; empty where it had none
    std::string text;
};

/// Keeps what is not saved in a file of its own, at most a second behind the keyboard, so that it outlives the program. The file goes
/// when the case is saved, or undone to what was saved.
class Autosave : public QObject {
    Q_OBJECT
public:
    /// The document outlives this. Several windows may share the folder.
    Autosave(const CaseDocument& document, QString folder, QObject* parent = nullptr);
    /// Leaves the file: only `forget` says that nothing is to be kept.
    ~Autosave() override;

    static QString usualFolder();
    /// What programs that no longer run left in a folder.
    static std::vector<LeftCase> leftIn(const QString& folder);
    /// It was taken over, or is not wanted.
    static void discard(const LeftCase& left);

    /// The unsaved case is given up on purpose.
    void forget();
    /// Waits until what is to be kept is on the disk; for tests and for ends that are announced.
    void finish();

private:
    void onChanged();
    void keep();
    void drop();

    const CaseDocument& m_document;
    const QString m_file;
    QLockFile m_lock;  ///< held for as long as this program runs
    QTimer m_timer;
    QThreadPool m_pool;
};

}  // namespace huimin
