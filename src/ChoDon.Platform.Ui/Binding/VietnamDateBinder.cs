using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ChoDon.Platform.Ui.Binding;

internal sealed class VietnamDateBinder(TimeProvider time) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var typed = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (typed == ValueProviderResult.None)
            return Task.CompletedTask;

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, typed);
        var text = VietnameseText.Clean(typed.FirstValue);
        if (text.Length == 0)
            AcceptEmpty(bindingContext);
        else
            Read(bindingContext, text);
        return Task.CompletedTask;
    }

    private static void AcceptEmpty(ModelBindingContext context)
    {
        if (context.ModelMetadata.IsReferenceOrNullableType)
            context.Result = ModelBindingResult.Success(null);
        else
            context.ModelState.TryAddModelError(context.ModelName, UiText.ValueMissing);
    }

    private void Read(ModelBindingContext context, string text)
    {
        switch (VietnamDate.Read(text, time.Today(), out var date))
        {
            case VietnamDateReading.Day:
                context.Result = ModelBindingResult.Success(date);
                break;
            case VietnamDateReading.NotInCalendar:
                context.ModelState.TryAddModelError(context.ModelName, UiText.Format(UiText.DateNotReal, text));
                break;
            default:
                context.ModelState.TryAddModelError(context.ModelName, UiText.DateInvalid);
                break;
        }
    }
}
