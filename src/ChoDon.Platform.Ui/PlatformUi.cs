using System.Text.Encodings.Web;
using System.Text.Unicode;
using ChoDon.Platform.Ui.Binding;
using ChoDon.Platform.Ui.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.WebEncoders;

namespace ChoDon.Platform.Ui;

/// <summary>Puts the shared parts of pages into an application.</summary>
public static class PlatformUi
{
    /// <summary>
    /// All of <see cref="AddPlatformUi"/>, and the style sheet and scripts served from where the build left them,
    /// packed and kept by the browser.
    /// </summary>
    public static WebApplicationBuilder UsePlatformUi(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.WebHost.UseStaticWebAssets();
        // Otherwise an application that was built but not published sends files unpacked, to be asked for again and again.
        builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false";
        builder.Services.AddPlatformUi();
        return builder;
    }

    /// <summary>
    /// Dates and numbers in forms as people here write them, messages of the framework in the reader's language,
    /// Vietnamese letters written as such, and the words that forms share in every module's texts. The host also registers its <see cref="Layout.ILayoutSource"/>.
    /// </summary>
    public static IServiceCollection AddPlatformUi(this IServiceCollection services)
    {
        services.Configure<MvcOptions>(options =>
        {
            options.ModelBinderProviders.Insert(0, new PlatformBinderProvider());
            BindingMessages.Translate(options.ModelBindingMessageProvider);
        });
        // After the framework's own provider has collected the attributes.
        services.PostConfigure<MvcOptions>(options => options.ModelMetadataDetailsProviders.Add(new ValidationMessages()));
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddLocalization();
        services.AddSingleton<ResourceManagerStringLocalizerFactory>();
        return services.Replace(ServiceDescriptor.Singleton<IStringLocalizerFactory, SharedTextFactory>());
    }
}
