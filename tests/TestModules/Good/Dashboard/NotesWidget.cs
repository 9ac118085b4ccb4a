using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Abstractions.Web;
using ChoDon.TestModules.Good.Notes;

namespace ChoDon.TestModules.Good.Dashboard;

internal sealed class NotesWidget(NoteBook notes) : IWidget
{
    public async Task<object> LoadAsync(Unit district, CancellationToken cancellationToken) =>
        await notes.CountAsync(cancellationToken);
}
