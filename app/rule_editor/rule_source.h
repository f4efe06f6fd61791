#pragma once
#include "app/rule_editor/scintilla.h"
#include "core/base/diagnostic.h"
#include "core/yaml/splice.h"

#include <optional>

namespace huimin {

/// The text of one file in colours, with its lines numbered, folded and underlined where something is wrong. It keeps no history of its
/// own: what is typed is told as splices, and undo is the window's.
class RuleSource : public QsciScintilla {
    Q_OBJECT
public:
    explicit RuleSource(QWidget* parent = nullptr);

    /// Another text; nothing of it is told.
    void begin(const std::string& text);
    /// The same text after an edit that was made elsewhere: only what differs changes, and comes into sight where `follows`.
    void follow(const std::string& text, bool follows);
    std::string_view bytes() const;

    /// Of this text; places are lines and columns in it.
    void underline(const Diagnostics& problems, Language language);
    /// Takes the keys to a place; lines and columns from 1, columns in characters.
    void goTo(int line, int column);
    /// The byte offset of the cursor.
    std::size_t cursor() const;
    void putCursor(std::size_t offset);

Q_SIGNALS:
    void spliced(const huimin::yaml::Splice& splice);

protected:
    void changeEvent(QEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;

private:
    void dress();
    void onModified(int position, int type, const char* text, int length);
    void showMessage(int position, int x, int y);
    int positionOf(int line, int column) const;
    int endOfWord(int position) const;

    struct Underlined {
        int begin;
        int end;
        QString message;
    };
    QsciLexerYAML* m_lexer;
    std::vector<Underlined> m_underlined;
    bool m_isTaking = false;  ///< what changes now was made elsewhere
    std::string m_deleted;    ///< what is being deleted
    std::optional<std::string> m_composed;  ///< the text as it was before an input method began to compose
};

}  // namespace huimin
