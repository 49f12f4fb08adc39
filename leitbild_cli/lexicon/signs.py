"""Signs and emoji that say something: those that mean one thing, and those that stand against each other.

A row of `ALIKE` is one sign in several shapes, the first names it; a row of `AGAINST` has what faces what.
"""

from __future__ import annotations

ALIKE = """
🙂 😀 😃 😄 😁 😊 ☺ 😍 🥰 😎 😂 🤣 😆 😉 🤩 😇 🙌 🥳 :) :-) ;) ;-) :D :-D =) ^^ 😋
🙁 ☹ 😞 😟 😢 😭 😡 😠 🤬 😤 😩 😫 😒 😔 😖 🤮 :( :-( :/ :-/ =(
👍 👌 🆗
👎
✅ ✔ ☑ ✓ 🗹
❌ ✖ ✗ ✘ ☒ 🚫 ⛔ 🛑 ❎
❤ ♥ 💕 💖 💗 💙 💚 💛 💜 🧡 🖤 🤍 <3
💔 </3
→ -> --> => ==> ➡ ➔ ➜ ⇒ ⟶ ▶ ►
← <- <-- ⬅ ⇐ ⟵ ◀ ◄
↑ ⬆ ⇧ ⇑ 🔼 📈 ↗ ▲ 🔝
↓ ⬇ ⇩ ⇓ 🔽 📉 ↘ ▼
≠ != =/= <>
= == ≙ ≡
+ ➕
- − – ➖
🟢
🔴
☀ 🌞
🌧 ⛈ 🌩
"""
AGAINST = """
🙂:🙁 👍:👎 ✅:❌ ❤:💔 ↑:↓ =:≠ +:- 🟢:🔴 ☀:🌧 🔊:🔇 🔓:🔒 🔔:🔕 ∈:∉ ⊂:⊄ 👍:❌ ✅:👎 🙂:👎 👍:🙁 ❤:👎 ❤:🙁 ✅:🚭 💡:🌑
++:-- 🔛:📴 📶:📵 🚬:🚭 🥇:🥈 🥇:🥉 🥈:🥉 ⏩:⏪ 🌕:🌑 🐇:🐢 🧊:🔥 ♀:♂ 👩:👨 🚹:🚺 🔥:❄ ☀:❄
"""
# bullets, trademarks, sparkles: which of them stands there says nothing
ORNAMENT = frozenset("✨ 🎉 🎊 💫 🌟 ⭐ ★ ☆ • ● ○ ■ □ ◆ ◇ ▪ ▫ ‣ ⁃ ♦ ❖ ☐ ™ ® © № ° ¦ 🔹 🔸 🔷 🔶 📌 📍 👉 ☞".split())
