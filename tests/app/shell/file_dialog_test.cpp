// Qt's own file dialog, which a desktop without one of its own shows: in the Chinese window its words are Chinese.
#include <QtTest>
#include <QtWidgets>

#include "app/shell/spoken_language.h"
#include "tests/support/registry.h"

using namespace huimin;

class FileDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noWordOfTheDialogIsEnglish();
};

namespace {

const QRegularExpression latinWord("[A-Za-z]{2,}");
/// Units of size, which are those of the system, and the name of a format.
const QRegularExpression data("bytes?|KiB|MiB|GiB|YAML");
/// Its dates are written the way of the system, not of the window.
constexpr int dateColumn = 3;

QStringList wordsOf(const QFileDialog& dialog)
{
    QStringList words;
    for (const QWidget* widget : dialog.findChildren<QWidget*>()) {
        words << widget->toolTip();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            words << label->text();
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            words << button->text();
        else if (const auto* box = qobject_cast<const QComboBox*>(widget); box && box->objectName() == "fileTypeCombo")
            words << box->currentText();
    }
    const auto* files = dialog.findChild<QTreeView*>("treeView");
    const QModelIndex root = files->rootIndex();
    for (int column = 0; column < files->model()->columnCount(root); ++column) {
        words << files->model()->headerData(column, Qt::Horizontal).toString();
        // The names are data.
        for (int row = 0; column > 0 && column != dateColumn && row < files->model()->rowCount(root); ++row)
            words << files->model()->index(row, column, root).data().toString();
    }
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

}  // namespace

void FileDialogTest::noWordOfTheDialogIsEnglish()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir("1"));
    QFile file(folder.filePath("2.yaml"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("1");
    file.close();
    SpokenLanguage spoken;
    spoken.speak(Language::Zh);
    {
        QFileDialog dialog(nullptr, QString(), folder.path());
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setViewMode(QFileDialog::Detail);
        dialog.show();
        const auto* files = dialog.findChild<QTreeView*>("treeView");
        QTRY_COMPARE(files->model()->rowCount(files->rootIndex()), 2);
        QTRY_VERIFY(!files->model()->index(0, 2, files->rootIndex()).data().toString().isEmpty());
        QStringList foreign;
        for (QString word : wordsOf(dialog)) {
            if (word.remove(data).contains(latinWord))
                foreign << word;
        }
        QVERIFY2(foreign.isEmpty(), qPrintable(foreign.join('\n')));
    }
    spoken.speak(Language::En);
}

static const bool registered = huimin::tests::add<FileDialogTest>("file_dialog_test");

#include "file_dialog_test.moc"
