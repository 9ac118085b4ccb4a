using ChoDon.Platform.Abstractions.Forms;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Ui.Texts;

/// <summary>Makes localizers that know the shared words, too.</summary>
internal sealed class SharedTextFactory(ResourceManagerStringLocalizerFactory own) : IStringLocalizerFactory
{
    private readonly IStringLocalizer _shared = own.Create(typeof(FormText));

    public IStringLocalizer Create(Type resourceSource) => new SharedTextLocalizer(own.Create(resourceSource), _shared);

    public IStringLocalizer Create(string baseName, string location) => new SharedTextLocalizer(own.Create(baseName, location), _shared);
}
