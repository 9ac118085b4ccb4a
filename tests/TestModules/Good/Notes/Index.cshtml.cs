using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.TestModules.Good.Notes;

internal sealed class IndexModel(NoteBook notes) : PageModel
{
    public string Greeting { get; } = NoteBook.Greet();

    public int Count { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Count = await notes.CountAsync(cancellationToken);
}
