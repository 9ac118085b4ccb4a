using Microsoft.AspNetCore.Http;

namespace ChoDon.Modules.Commendations.AttachFile;

internal sealed class AttachForm
{
    public string? Title { get; set; }

    public IFormFile? File { get; set; }
}
