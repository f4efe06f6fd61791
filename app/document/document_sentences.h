#pragma once
#include "core/text/sentence.h"

/// What is said about opening and saving a case, in both languages side by side.
namespace huimin::sentences {

inline constexpr Sentence folderMissing{"没有保存：文件夹“{0}”不存在。请另选一个位置保存。您的内容还在。",
                                        "Not saved: there is no folder {0}. Choose another place to save. Your entries are still here."};
inline constexpr Sentence folderNotWritable{"没有保存：文件夹“{0}”不允许写入。请用“另存为”换一个位置，或者请管理员开放权限。您的内容还在。",
                                            "Not saved: the folder {0} cannot be written to. Save as another file elsewhere, or ask an administrator for permission. Your entries are still here."};
inline constexpr Sentence fileNotWritable{"没有保存：文件“{0}”是只读的。请用“另存为”换一个名字或者位置。您的内容还在。",
                                          "Not saved: the file {0} is read-only. Save as another file. Your entries are still here."};
inline constexpr Sentence diskFull{"没有保存：写到一半写不下了（磁盘已满，或者超过了允许的大小）。原来的文件“{0}”没有变。请腾出空间，或者换一个位置再保存。您的内容还在。",
                                   "Not saved: there was no room to write all of it (the disk is full, or a size limit was reached). The file {0} is as it was. Make room, or save elsewhere. Your entries are still here."};
inline constexpr Sentence notSaved{"没有保存：“{0}”写不进去。请换一个位置再保存。您的内容还在。",
                                   "Not saved: {0} could not be written. Save elsewhere. Your entries are still here."};
inline constexpr Sentence savedWithoutOne{"已保存，但有 1 处填写的内容看不懂，没有写进文件，按“没问”处理。请把标出的一处改好，再保存一次。",
                                          "Saved, but what was typed in 1 place is not understood: it is not in the file, as if it had not been asked. Mend the place that is marked, then save again."};
inline constexpr Sentence savedWithout{"已保存，但有 {0} 处填写的内容看不懂，没有写进文件，按“没问”处理。请把标出的几处改好，再保存一次。",
                                       "Saved, but what was typed in {0} places is not understood: it is not in the file, as if it had not been asked. Mend the places that are marked, then save again."};
inline constexpr Sentence changedElsewhere{"别的程序改动了这份档案的文件。重新打开可以看到改动；要保留您这里的内容，请用“另存为”换一个名字。",
                                           "Another program changed this file. Open it again to see the change, or save under another name to keep yours."};
inline constexpr Sentence rulesNotWritable{"没有写入任何文件：“{0}”不允许写入。您的改动还在，本窗口也已按改过的规则测算。可以把规则存到本单位自己的文件夹，或者请管理员开放权限。",
                                          "Nothing was written: {0} cannot be written to. Your changes are still here, and this window goes by them. Keep the rules in the office's own folder, or ask an administrator for permission."};
inline constexpr Sentence rulesDiskFull{"没有写入任何文件：“{0}”写到一半写不下了（磁盘已满，或者超过了允许的大小）。您的改动还在。请腾出空间再应用。",
                                        "Nothing was written: there was no room for {0} (the disk is full, or a size limit was reached). Your changes are still here. Make room, then apply again."};
inline constexpr Sentence rulesWrittenInPart{"只写入了一部分：“{0}”写不进去，而这些文件已经改了，也没能改回去：{1}。您的改动还在。请让这些文件可以写入，再应用一次。",
                                             "Written in part only: {0} could not be written, and these files were changed already and could not be put back: {1}. Your changes are still here. Let these files be written to, then apply again."};
inline constexpr Sentence ownRulesFailed{"注意：本单位自己的规则（{0}）读不出来，现在是按随程序安装的规则测算，金额可能不一样。请用文本编辑器改好下面指出的地方，重新启动本程序；不再需要这些规则，就给这个文件夹改名。",
                                         "Attention: the office's own rules ({0}) cannot be read, so the window goes by those installed with the program, and amounts may differ. Mend the places below in a text editor and start the program again; if these rules are no longer needed, rename that folder."};
inline constexpr Sentence rulesChangedElsewhere{"别的程序改动了“{0}”，这里显示的是改动以后的文字。您在里面还没有应用的改动，撤销（Ctrl+Z）就能找回。",
                                               "Another program changed {0}; what is shown is the text as it is now. What you had changed in it and not applied yet comes back by undoing (Ctrl+Z)."};
inline constexpr Sentence othersUndone{"已经退回到别的程序改动以前。现在应用，会盖掉别人的改动；要留着，请重做（Ctrl+Y）。",
                                       "This is the text before another program changed it. Applied now, their change is lost; to keep it, redo (Ctrl+Y)."};
inline constexpr Sentence rulesChangedSince{"已找回没有应用的改动。但是“{0}”在那以后又被别人改过，找回的文字里没有那些改动；撤销（Ctrl+Z）可以看到文件现在的文字。",
                                           "The changes that were not applied are back. But {0} was changed by others since, and the text that came back is without that; undo (Ctrl+Z) to see the file as it is now."};
inline constexpr Sentence keptAsExample{"本案已存为示例：“{0}”。以后每次改规则都会再算一遍。", "This case was kept as an example in {0}. At every change of the rules it is determined again."};
inline constexpr Sentence noFileName{"没有保存：还没有文件名。请用“另存为”。", "Not saved: there is no file name yet. Use \"save as\"."};

}  // namespace huimin::sentences
