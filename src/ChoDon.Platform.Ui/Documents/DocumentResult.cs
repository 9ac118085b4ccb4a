using ChoDon.Platform.Abstractions.Documents;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace ChoDon.Platform.Ui.Documents;

/// <summary>Hands a document out. Only a picture, which we made ourselves, opens in the browser.</summary>
internal sealed class DocumentResult(StoredDocument document) : FileContentResult(document.Content, document.Info.MediaType)
{
    private const string MadeHere = "image/jpeg";

    public override Task ExecuteResultAsync(ActionContext context)
    {
        var disposition = new ContentDispositionHeaderValue(document.Info.MediaType == MadeHere ? "inline" : "attachment");
        disposition.SetHttpFileName(document.Info.FileName);
        context.HttpContext.Response.Headers.ContentDisposition = disposition.ToString();
        return base.ExecuteResultAsync(context);
    }
}
