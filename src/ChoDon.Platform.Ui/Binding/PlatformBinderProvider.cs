using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;

namespace ChoDon.Platform.Ui.Binding;

internal sealed class PlatformBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var type = context.Metadata.UnderlyingOrModelType;
        if (type == typeof(DateOnly))
            return new VietnamDateBinder(context.Services.GetService<TimeProvider>() ?? TimeProvider.System);
        if (type == typeof(int) || type == typeof(long) || type == typeof(decimal))
            return new NumberBinder();
        return null;
    }
}
