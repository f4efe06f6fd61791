#pragma once
#include <QObject>
#include <QUndoStack>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/rulepack/edited_files.h"
#include "core/yaml/splice.h"

namespace huimin {

/// The folder of the rules, opened to be changed. The texts of its packs' files are the truth; every view makes splices in them, each a
/// command on the one undo stack, and hears of every other view's by `changed`. Files are named as they lie below the folder, with `/`.
class RuleDocument : public QObject {
    Q_OBJECT
public:
    explicit RuleDocument(std::string directory, QObject* parent = nullptr);

    const std::string& directory() const { return m_directory; }
    /// Reads all files anew; steps to undo are forgotten. What cannot be read is said, and left out.
    Diagnostics open();
    /// Takes over what others wrote into the folder since it was read, a step for each file. Returns those files among them that had edits
    /// of one's own, which are one undo away.
    std::vector<std::string> takeFromDisk();

    const std::map<std::string, std::string>& texts() const { return m_texts; }
    /// Null: there is no such file.
    const std::string* text(const std::string& name) const;
    /// Where a file lies, as the loader of rules calls it, and the way back; empty for a path that lies elsewhere.
    std::string pathOf(const std::string& name) const;
    std::string nameOf(const std::string& path) const;
    /// The folders of the packs, by name; empty is the name of the folder itself.
    std::vector<std::string> packs() const;

    /// What differs from the disk, for the loader of rules.
    EditedFiles edited() const;
    bool isUnsaved() const { return m_texts != m_saved; }
    /// Whether the next step to be undone took over what others wrote: undone and saved, theirs is gone.
    bool undoesOthers() const { return m_ofOthers.contains(m_undoStack.index()); }
    /// The edits as one text, to be kept apart from the files.
    std::string editsText() const;
    /// Makes such edits, a step for each file. Returns those files that were changed by others since the edits were kept: what they hold now
    /// is one undo away.
    std::vector<std::string> takeEdits(const std::string& edits);
    /// How many edits no file has.
    int unsavedEdits() const;
    QUndoStack& undoStack() { return m_undoStack; }

    // One step each, named `what` in the menu. Splices one after the other whose `place` is the same, and not empty, and that touch each
    // other become one step (a word typed letter by letter) until `endTyping`.
    void splice(const std::string& name, const yaml::Splice& splice, const QString& what, const QString& place = {});
    /// The splice that makes the text this one; nothing where it is.
    void setText(const std::string& name, const std::string& text, const QString& what, const QString& place = {});
    void addFile(const std::string& name, const std::string& text, const QString& what);
    void removeFile(const std::string& name, const QString& what);
    void endTyping() { ++m_typing; }

    /// Writes all files that differ, or none: empty when done, else why not.
    Diagnostics save();
    /// Writes one file; the others' edits stay as they are.
    Diagnostics save(const std::string& name);
    /// Writes the folder with its edits to another place, which is what is edited from now on.
    Diagnostics moveTo(const std::string& directory);

Q_SIGNALS:
    /// The text of a file is another, or the file has come or gone.
    void changed(const std::string& name);
    /// All may be others: the folder was read anew.
    void opened();
    /// What is on the disk is another: it was written.
    void saved();

private:
    friend class RuleStep;

    std::map<std::string, std::string> read(Diagnostics& problems) const;
    void push(QUndoCommand* step);
    void put(const std::string& name, const std::optional<std::string>& text, const QString& what);
    void onStepTaken();

    std::string m_directory;
    std::map<std::string, std::string> m_texts;
    std::map<std::string, std::string> m_saved;  ///< what is on the disk
    QUndoStack m_undoStack;
    std::set<int> m_ofOthers;  ///< the steps that took over what others wrote, by their number
    std::string m_changed;    ///< the file of the step that is being taken
    bool m_isTaking = false;  ///< a step was taken, and the views are still to hear of it
    int m_typing = 0;
};

}  // namespace huimin
